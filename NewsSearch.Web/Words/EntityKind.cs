namespace NewsSearch.Web.Words;

/// <summary>The four kinds of entity as a reader sees them: a country is a kind of its own, though it is a place to the archive.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A place that is not a country.</summary>
    Place,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A country.</summary>
    Country,
}
