"""The ledger in files for other programs: records, an Excel workbook, Parquet."""
