using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>The words of a title up to its head, read unit by unit.</summary>
internal sealed class TitleRun(TitleLexicon lexicon, IReadOnlyList<TextUnit> units, int start)
{
    private readonly AddressTitles address = new(lexicon);
    private int unknown;

    /// <summary>The unit to be read next.</summary>
    public int At { get; private set; } = start;

    /// <summary>Where the phrase begins.</summary>
    public int First { get; } = start;

    /// <summary>Index of the title's own first unit; -1 before there is one.</summary>
    public int TitleFirst { get; private set; } = -1;

    /// <summary>Index of the unit at which <see cref="Head"/> begins.</summary>
    public int HeadAt { get; private set; } = -1;

    /// <summary>The last head read; null before there is one.</summary>
    public TitleHead? Head { get; private set; }

    /// <summary>What the words before the title say of whether it is held.</summary>
    public RoleState? State { get; private set; }

    /// <summary>The country, place or body before the title.</summary>
    public Mention? Before { get; private set; }

    /// <summary>"Deputy" before the body whose the office is; null where none.</summary>
    public string? Rank { get; private set; }

    /// <summary>Code units at the front of the title's first word that are no part of it: "then-".</summary>
    public int Skip { get; private set; }

    /// <summary>Whether it begins with an article, a possessive or a pronoun.</summary>
    public bool Determined { get; private set; }

    /// <summary>Reads one unit more; false where the title cannot go on.</summary>
    public bool Step()
    {
        var unit = units[At];
        if (unit.Mention is not null)
            return StepOverName(unit);
        if (TitleFirst < 0 && Before is null && !Determined && IsDeterminer(unit.Text))
            return Determined = Pass(1);
        if (unit.Text == "-" && At > First && (units[At - 1].Mention is not null || TitleFirst < 0))
            return Pass(1);
        if (TitleFirst < 0 && Before is null && IsOwner(unit.Text))
            return Determined = Pass(2);
        if (TitleFirst < 0 && Determined && unit.Text.Length == 4 && unit.Text.All(char.IsAsciiDigit))
            return Pass(1);
        if (TitleFirst < 0 && StepOverState(unit.Text))
            return true;
        if (lexicon.HeadAt(units, At) is { } head)
            return !BeginsAnother(head) && TakeHead(head);
        if (StandsBeforeCapital(unit.Text))
            return TitleFirst < 0 && (Determined || (Before is not null && !LooksLikeVerb(unit.Text))) && unknown++ == 0 && Pass(1);
        return IsTitleWord(unit) ? Take(1) : JoinsWords() && Take(1);
    }

    /// <summary>"the [company]'s director", "[Zenith]'s founder": whose the office is, by a word that is no name or was not told for one.</summary>
    private bool IsOwner(string word) =>
        At + 1 < units.Count && units[At + 1].IsPossessive && char.IsLetter(word[0]) && lexicon.Use(word) is not TitleWordUse.Stop && (Determined || char.IsUpper(word[0]));

    private bool StepOverName(TextUnit unit)
    {
        var possessive = At + 1 < units.Count && units[At + 1].IsPossessive;
        if (unit.IsPerson)
        {
            if (!possessive || TitleFirst >= 0 || Before is not null)
                return false;
            Determined = true;
            return Pass(2);
        }

        // "Deputy FBI Director" directs nothing by himself.
        if (TitleFirst >= 0 && TitleFirst == At - 1 && units[TitleFirst].Text[Skip..] is { } rank && rank.ToLowerInvariant() is "deputy" or "assistant" or "associate" or "vice")
            Rank = rank;
        (Before, TitleFirst, Head, HeadAt, Skip) = (unit.Mention, -1, null, -1, 0);
        Determined |= possessive;
        return Pass(possessive ? 2 : 1);
    }

    private bool StepOverState(string word)
    {
        if (Determined is false && FormerOwner(word))
        {
            State = RoleState.Former;
            return Pass(1);
        }

        if (FormerPrefix(word) is { } prefix)
        {
            (State, Skip) = (RoleState.Former, prefix);
            return Take(1);
        }

        switch (lexicon.Use(word))
        {
            case TitleWordUse.Former:
                State = RoleState.Former;
                return Pass(1);
            case TitleWordUse.Acting:
                State = RoleState.Acting;
                return Pass(1);
            case TitleWordUse.Candidate:
                State = RoleState.Candidate;
                return word.Equals("presumptive", StringComparison.OrdinalIgnoreCase) ? Take(1) : Pass(1);
            case TitleWordUse.Dropped:
                if (IsOfTerm(word))
                    return Pass(2);
                return !IsFirstMinister(word) && !IsColour(word) && !IsHeadItself() && Pass(1);
            case TitleWordUse.Unknown or TitleWordUse.Modifier or TitleWordUse.Stop:
            default:
                return false;
        }
    }

    /// <summary>Length of "then-" in "then-Vice President"; null where none stands before a word of a title.</summary>
    private int? FormerPrefix(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 && word[..hyphen].ToLowerInvariant() is "then" or "ex" or "former" && lexicon.Use(word[(hyphen + 1)..]) is TitleWordUse.Modifier && lexicon.HeadAt(units, At) is null ? hyphen + 1 : null;

    /// <summary>"ex-Okoro adviser": whose adviser somebody was.</summary>
    private bool FormerOwner(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 && hyphen + 1 < word.Length && word[..hyphen].ToLowerInvariant() is "then" or "ex" && char.IsUpper(word[hyphen + 1])
        && lexicon.Use(word[(hyphen + 1)..]) is TitleWordUse.Unknown && lexicon.HeadAt(units, At) is null;

    /// <summary>"a first term senator".</summary>
    private bool IsOfTerm(string word) =>
        word.ToLowerInvariant() is "first" or "second" or "third" && At + 2 < units.Count && units[At + 1].Is("term");

    /// <summary>"white collar crime lawyer", "third party candidate": no description of the holder.</summary>
    private bool IsColour(string word) =>
        At + 1 < units.Count && ((word.ToLowerInvariant() is "white" or "blue" && units[At + 1].Is("collar")) || (word.ToLowerInvariant() is "third" && units[At + 1].Is("party")));

    private bool TakeHead(TitleHead head)
    {
        if (TitleFirst < 0)
            TitleFirst = At;
        while (TitleFirst < At && IsForeignTo(head, units[TitleFirst].Text))
            (TitleFirst, Skip) = (TitleFirst + 1, 0);
        if (address.FirstOf(units, TitleFirst, At) is var own && own > TitleFirst)
            (TitleFirst, Skip) = (own, 0);
        (Head, HeadAt) = (head, At);
        return Pass(head.Units);
    }

    /// <summary>"Texas Rep.", "ExxonMobil CEO": a name that was not told for one and is no part of the title.</summary>
    private bool IsForeignTo(TitleHead head, string word)
    {
        if (!char.IsUpper(word[0]) || lexicon.Use(word) is not TitleWordUse.Unknown)
            return false;
        var inner = word.Skip(1).Any(char.IsUpper) && word.Any(char.IsLower) && !word.Contains('-', StringComparison.Ordinal) && !word.StartsWith("Mc", StringComparison.Ordinal);
        return inner || head.Kind is TitleKind.Senate or TitleKind.House;
    }

    private bool Take(int count)
    {
        if (TitleFirst < 0)
            TitleFirst = At;
        return Pass(count);
    }

    private bool Pass(int count)
    {
        At += count;
        return true;
    }

    /// <summary>A capitalised word, or one that the lexicon lists; one other word in lower case after a determiner.</summary>
    private bool IsTitleWord(TextUnit unit)
    {
        var word = unit.Text;
        if (!char.IsLetter(word[0]) || lexicon.Use(word) is TitleWordUse.Stop)
            return false;
        if (lexicon.Use(word) is TitleWordUse.Modifier or TitleWordUse.Dropped || IsFirstMinister(word))
            return true;
        if (char.IsUpper(word[0]))
            return At > 0;
        if (At == First && FollowsInfinitive())
            return false;
        return word.Length > 3 && (Determined || TitleFirst >= 0 || Before is not null || FollowsStop()) && !LooksLikeVerb(word) && unknown++ == 0;
    }

    /// <summary>"the [embattled] President Zuma", "to [punish] President Putin": a word that is not listed, in lower case before a title with a capital, is no part of it.</summary>
    private bool StandsBeforeCapital(string word) =>
        char.IsLower(word[0]) && lexicon.Use(word) is TitleWordUse.Unknown && At + 1 < units.Count && units[At + 1].Mention is null && char.IsUpper(units[At + 1].Text[0]);

    /// <summary>"declined to indict officer Wilson", "will oppose Senator Paul": a verb, but for "according to housing activist".</summary>
    private bool FollowsInfinitive() =>
        At > 0 && units[At - 1].Text.ToLowerInvariant() switch
        {
            "to" => At < 2 || units[At - 2].Text.ToLowerInvariant() is not ("according" or "spoke" or "talked" or "spoken" or "speaking" or "talking" or "listened" or "close" or "next" or "married" or "thanks" or "lost" or "sold" or "went" or "belongs"),
            "will" or "would" or "can" or "could" or "should" or "may" or "might" or "must" or "did" => true,
            _ => false,
        };

    private bool FollowsStop() => At == 0 || (At == First && lexicon.Use(units[At - 1].Text) is TitleWordUse.Stop);

    /// <summary>"lead author [Professor] Carl Lipo", "commander [General] Soleimani": a form of address after a title is a title of its own.</summary>
    private bool BeginsAnother(TitleHead head) =>
        Head is { } before && HeadAt + before.Units == At && IsAddress(units[At].Text, head) && !IsCompound(units[At - 1].Text);

    private static bool IsAddress(string word, TitleHead head) =>
        char.IsUpper(word[0]) && (head.Kind is TitleKind.National or TitleKind.Senate or TitleKind.House or TitleKind.Rank || word is "Governor" or "Mayor" or "Bishop" or "Archbishop" or "Cardinal" or "Prince" or "Princess");

    /// <summary>Words that a rank or form of address may complete: "Attorney General", "Chief Justice", "Vice President".</summary>
    private static bool IsCompound(string before) => before.ToLowerInvariant() is
        "lt" or "lt." or "maj" or "maj." or "brig" or "brig." or "sgt" or "sgt." or "attorney" or "director" or "secretary" or "consul" or "governor" or "inspector" or "auditor" or "solicitor" or "postmaster" or "surgeon" or "lieutenant" or "major" or "brigadier" or "adjutant" or "comptroller"
        or "chief" or "deputy" or "vice" or "rear" or "detective" or "police" or "first" or "lord" or "crown" or "prime" or "foreign" or "staff" or "district" or "state" or "grand" or "associate" or "assistant" or "quartermaster" or "advocate" or "captain" or "commander" or "minister";

    /// <summary>A word that mostly describes a holder ("fellow", "veteran") is the title where nothing follows that it could describe.</summary>
    private bool IsHeadItself() =>
        lexicon.HeadAt(units, At) is not null && (At + 1 >= units.Count || units[At + 1].IsPerson || (units[At + 1].Mention is null && (!char.IsLetter(units[At + 1].Text[0]) || lexicon.Use(units[At + 1].Text) is TitleWordUse.Stop)));

    /// <summary>"Road Transport and Bridges Minister": an "and" between words of the title before its head.</summary>
    private bool JoinsWords() =>
        units[At].Text is "and" or "&" && TitleFirst >= 0 && Head is null && At + 1 < units.Count && units[At + 1].Mention is null && IsListed(units[At - 1].Text) && IsListed(units[At + 1].Text);

    private bool IsListed(string word) => lexicon.Use(word) is TitleWordUse.Modifier || (char.IsUpper(word[0]) && lexicon.Use(word) is TitleWordUse.Unknown);

    private bool IsFirstMinister(string word) =>
        word.Equals("first", StringComparison.OrdinalIgnoreCase) && At + 1 < units.Count && units[At + 1].Text.ToLowerInvariant() is "minister" or "lady" or "secretary" or "vice" or "deputy" or "selectman" or "gentleman";

    private static bool LooksLikeVerb(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith('s');

    private static bool IsDeterminer(string word) =>
        word.ToLowerInvariant() is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "our" or "whose" or "one" or "another" or "my";
}
