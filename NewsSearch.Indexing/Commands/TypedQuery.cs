using System.CommandLine;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Commands;

/// <summary>A query as it is typed to a shell.</summary>
internal sealed class TypedQuery
{
    /// <summary>The argument that takes it.</summary>
    public Argument<string[]> Argument { get; } = new("QUERY") { Description = "Words, \"phrases\", AND OR NOT, prefix*, fields such as person: and date:; nothing for everything.", Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The text of the query.</summary>
    public string Of(ParseResult parse) => string.Join(' ', parse.GetValue(Argument)!.Select(Phrase));

    /// <summary>The shell takes the quotation marks of a phrase away: several words in one argument were one, unless a sign, a field or an operator among them says more.</summary>
    private static string Phrase(string argument) =>
        argument.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } typed && ParsedQuery.Parse(argument) is { Root: AndNode { Parts: var words }, Notes: [] } && words.Select(Plain).SequenceEqual(typed.Select(Bare))
            ? $"\"{argument}\""
            : argument;

    private static string? Plain(QueryNode node) => node is WordNode { Form: WordForm.Plain } word ? Bare(word.Text) : null;

    private static string Bare(string word) => word.Trim('.', ',', ';');
}
