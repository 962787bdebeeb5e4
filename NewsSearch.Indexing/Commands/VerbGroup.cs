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

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; }
}
