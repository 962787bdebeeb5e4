namespace NewsSearch.Indexing.Search.Queries;

/// <summary>What a query can name with a colon.</summary>
public enum QueryField
{
    /// <summary>A person mentioned.</summary>
    Person,

    /// <summary>A place mentioned; a country stands for every place in it.</summary>
    Place,

    /// <summary>An organisation mentioned.</summary>
    Organisation,

    /// <summary>A country concerned in any way.</summary>
    Country,

    /// <summary>A person who led a country or body at the article's date.</summary>
    Leader,

    /// <summary>Somebody quoted.</summary>
    Speaker,

    /// <summary>The outlet.</summary>
    Source,

    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>Words of the headline.</summary>
    Title,

    /// <summary>Words of the first paragraph.</summary>
    Lead,

    /// <summary>The outlet's section.</summary>
    Section,

    /// <summary>The language, by code or English name.</summary>
    Language,

    /// <summary>The day, month or year of publication, or a range of them.</summary>
    Date,

    /// <summary>Words of quotations.</summary>
    Quote,

    /// <summary>Words of an office or occupation that the article gives somebody.</summary>
    Role,

    /// <summary>Any name of a kind.</summary>
    Kind,

    /// <summary>How many words the article has.</summary>
    Words,

    /// <summary>The story of an article, by that article's id: what tells it nearly word for word.</summary>
    Story,
}
