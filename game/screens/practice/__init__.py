"""What makes learning last: booster rounds and light cards."""
