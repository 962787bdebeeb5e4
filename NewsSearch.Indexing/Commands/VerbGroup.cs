using System.CommandLine;

namespace NewsSearch.Indexing.Commands;

/// <summary>Verbs under a common name: "keys add", "keys list".</summary>
internal sealed class VerbGroup : Command, IExplained
{
    public VerbGroup(string name, string description, params IReadOnlyList<Verb> verbs) : base(name, description)
    {
        foreach (var verb in verbs)
            Add(verb);
        Examples = [.. verbs.SelectMany(v => v.Examples)];
    }

    /// <summary>Where no verb is named the first is meant: the group takes its options and does what it does.</summary>
    public VerbGroup MeaningFirst()
    {
        var first = Subcommands[0];
        foreach (var option in first.Options)
            Add(option);
        Action = first.Action;
        return this;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; }
}
