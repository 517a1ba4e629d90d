"""Apache Spark as the engine of a build: its session, and the two jobs that it runs."""
