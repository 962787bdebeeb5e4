namespace NewsSearch.Indexing.Commands;

/// <summary>A command that was understood and makes no sense: a value that is none, a file that is not there.</summary>
internal sealed class UsageException(string message) : Exception(message);
