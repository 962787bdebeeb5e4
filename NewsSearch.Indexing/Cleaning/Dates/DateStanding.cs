namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>What a date claims to be, the most telling first.</summary>
internal enum DateStanding
{
    /// <summary>Declared as the date of publication, by a field or by markup.</summary>
    Declared,

    /// <summary>Printed on the page near headline or byline.</summary>
    Printed,

    /// <summary>Declared as the date of the last change.</summary>
    Modified,
}
