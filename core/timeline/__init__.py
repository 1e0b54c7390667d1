"""Time travel over the whole training: moments kept on the way, and training anew from the nearest one."""
