namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>The word that a title ends with.</summary>
/// <param name="Kind">What such titles stand for.</param>
/// <param name="Plural">Whether it speaks of several: "Presidents".</param>
/// <param name="State">What an addition to the word itself says: "ex-president", "President-elect"; null where none.</param>
/// <param name="Skip">Code units at the front of the word that are no part of the title: "ex-".</param>
/// <param name="Units">How many units it takes.</param>
internal readonly record struct TitleHead(TitleKind Kind, bool Plural, Articles.RoleState? State, int Skip, int Units);
