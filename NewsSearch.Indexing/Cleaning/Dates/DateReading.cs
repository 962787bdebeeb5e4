namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>What a written date says: one date, two possible ones, or none.</summary>
internal abstract record DateReading;
