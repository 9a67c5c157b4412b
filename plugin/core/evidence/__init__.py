"""What a pack is: a bag that a stranger can check, and what is weak in it before it is made."""
