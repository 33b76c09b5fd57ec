"""What a grown-up asks about children's learning: one question, one file, one fold over facts.

Facts are never changed for a question: a new question is a new fold over the facts there are.
"""
