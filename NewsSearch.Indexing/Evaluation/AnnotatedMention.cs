using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>A name as a reader marked it.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Past the last.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Entity">Canonical name of what it stands for.</param>
internal sealed record AnnotatedMention(int Start, int End, MentionKind Kind, string Entity);
