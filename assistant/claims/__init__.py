"""What a sentence claims, in a form that can be held against a passage: numbers, duties, bodies, names."""
