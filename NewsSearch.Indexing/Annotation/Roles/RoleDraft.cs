using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>A title with the person it is given to, before it is known whose it is.</summary>
/// <param name="Person">The name of its holder.</param>
/// <param name="Title">The title.</param>
/// <param name="Following">The place or body named after the holder's name; null where none.</param>
/// <param name="State">Whether it is held.</param>
/// <param name="Start">First code unit of the words that say so.</param>
/// <param name="End">Past the last.</param>
internal sealed record RoleDraft(Mention Person, TitlePhrase Title, Mention? Following, RoleState State, int Start, int End)
{
    /// <summary>The countries, places and bodies named beside the title, the likeliest to own it first.</summary>
    public IEnumerable<Mention> Beside => new[] { Title.After, Title.Before, Following }.OfType<Mention>();
}
