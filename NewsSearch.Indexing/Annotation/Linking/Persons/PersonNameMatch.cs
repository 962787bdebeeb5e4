using NewsSearch.Indexing.Annotation.Names;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>Compares persons' names within one article.</summary>
internal static class PersonNameMatch
{
    /// <summary>Whether two full forms in one article name one person: surnames and first names agree, spellings, initials and nicknames allowed; generations do not differ.</summary>
    public static bool SamePerson(PersonName one, PersonName other)
    {
        if (one.Parts.Count == 0 || other.Parts.Count == 0)
            return false;
        if (one.Generation is not null && other.Generation is not null && one.Generation != other.Generation)
            return false;
        if (string.Concat(one.Parts) == string.Concat(other.Parts))
            return true;
        return SameGiven(one.Given, other.Given) && (Spelling.Near(one.Family, other.Family) || ExtendsFamily(one, other) || ExtendsFamily(other, one)) && MiddlesAgree(one, other);
    }

    /// <summary>How <paramref name="bare"/>, no full name, fits <paramref name="full"/>.</summary>
    public static ShortNameFit Fit(PersonName bare, PersonName full)
    {
        // "Trump Jr." is the son alone.
        if (bare.Generation is not null && bare.Generation != full.Generation)
            return ShortNameFit.None;
        var (b, f) = (bare.Parts, full.Parts);
        if (b.Count == 0 || b.Count >= f.Count)
            return b.Count == f.Count && b.Count > 0 && b.SequenceEqual(f) ? ShortNameFit.Surname : ShortNameFit.None;
        if (At(f, b, f.Count - b.Count))
            return ShortNameFit.Surname;
        if (At(f, b, 0))
            return FamilyNameFirst.Fits(full) ? ShortNameFit.Surname : ShortNameFit.Given;
        if (b.Count == 1 && Nicknames.MayBeOne(b[0], f[0]))
            return ShortNameFit.Given;
        if (Enumerable.Range(1, f.Count - b.Count).Any(from => At(f, b, from)))
            return ShortNameFit.Middle;
        if (IsInitials(bare, full))
            return ShortNameFit.Given;
        return b.Count == 1 && Spelling.Near(b[0], full.Family) ? ShortNameFit.NearSurname : ShortNameFit.None;
    }

    // "JFK" for John Fitzgerald Kennedy
    private static bool IsInitials(PersonName bare, PersonName full) =>
        bare.Surface.Length is 2 or 3 or 4 && bare.Surface.All(char.IsUpper) && bare.Surface.Equals(string.Concat(full.Parts.Select(p => p[0])), StringComparison.OrdinalIgnoreCase);

    private static bool At(IReadOnlyList<string> full, IReadOnlyList<string> bare, int from)
    {
        for (var i = 0; i < bare.Count; i++)
        {
            if (full[from + i] != bare[i])
                return false;
        }

        return true;
    }

    private static bool SameGiven(string one, string other) =>
        Spelling.Near(one, other)
        || (one.Length == 1 && other[0] == one[0])
        || (other.Length == 1 && one[0] == other[0])
        || Nicknames.MayBeOne(one, other);

    // "Ricardo Rosselló" and "Ricardo Rosselló Nevares"
    private static bool ExtendsFamily(PersonName shorter, PersonName longer) =>
        shorter.Parts.Count >= 2 && longer.Parts.Count > shorter.Parts.Count && longer.Parts.Skip(1).Contains(shorter.Family);

    // Only where both spell out a middle name must these agree: "John Quincy Adams" is not "John Albert Adams".
    private static bool MiddlesAgree(PersonName one, PersonName other)
    {
        if (one.Parts.Count != other.Parts.Count || one.Parts.Count < 3)
            return true;
        var (a, b) = (one.Parts[1], other.Parts[1]);
        return Spelling.Near(a, b) || ((a.Length == 1 || b.Length == 1) && a[0] == b[0]);
    }
}
