namespace NewsSearch.Indexing.Commands;

/// <summary>What the command's exit code says.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Well = 0;

    /// <summary>It failed; the last line of standard error says why.</summary>
    public const int Failed = 1;

    /// <summary>The command was not understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>Done, but documents were rejected; the report lists them.</summary>
    public const int Rejected = 3;
}
