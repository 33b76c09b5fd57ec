"""One press away from everywhere: help now, a calm moment, the drawing that hides all, a pause."""
