"""The bay at night: its districts and their stories, and the suggestion of today."""
