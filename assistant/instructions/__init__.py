"""What in a question is addressed to a machine rather than asked of the Code: found, and left out of the search.

`take_out.py` joins the parts: characters made plain, markup and encoded text cut out, then clause by clause.
"""
