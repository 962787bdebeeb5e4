using System.CommandLine;

namespace NewsSearch.Indexing.Commands;

/// <summary>What the verbs that score against texts read by hand have in common.</summary>
internal static class EvaluateOptions
{
    /// <summary>The texts.</summary>
    public static Option<string> Annotated() => new("--annotated")
    {
        Description = "Articles read by hand: lines of JSON with id, text, mentions, roles, quotes, countries; .gz or not.",
        HelpName = "FILE.jsonl",
        Required = true,
    };

    /// <summary>Where faults go.</summary>
    public static Option<string?> Faults() => new("--faults") { Description = "Write a line for each thing read wrong.", HelpName = "FILE" };

    /// <summary>The file of faults, made anew; null where none is wanted.</summary>
    public static StreamWriter? Open(string? path) => path is null ? null : new StreamWriter(path);
}
