namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Leaves Lucene's inner loops when a search's time is up; what was collected until then is answered. Never leaves the engine.</summary>
internal sealed class TimeIsUpException : Exception;
