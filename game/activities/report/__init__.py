"""Report: keep, tell, report and block, as things to do, with adults who answer like people."""
