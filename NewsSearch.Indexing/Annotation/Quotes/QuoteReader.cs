using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Reads the quotations of an article with their speakers: whole sentences and single words in marks, and clauses that a verb of saying clearly reports.</summary>
public sealed class QuoteReader
{
    private readonly CueLexicon cues = CueLexicon.Load();
    private readonly TitleLexicon titles = TitleLexicon.Load();

    /// <summary>The quotations of <paramref name="text"/> by position; <paramref name="roles"/> tell who "the minister" is, <paramref name="leaders"/> and <paramref name="countries"/> who "the president".</summary>
    public IReadOnlyList<Quote> Read(LinkedText text, IReadOnlyList<Role> roles, IReadOnlyList<LeaderInOffice> leaders, IReadOnlyList<CountryConcerned> countries)
    {
        var (turns, posts) = (InterviewTurns.Of(text.Text), EmbeddedPosts.Find(text.Text));
        var sentences = Reported(text, turns);
        var phrases = new SpeakerPhrases(text.Text, titles);
        var attributer = new QuoteAttributer(new CueFinder(cues, phrases), phrases, new SpeakerResolver(text, roles, new HeadsInOffice(text, leaders, countries), phrases), new ScareQuotes(text.Text));
        var quotes = new List<Quote>();
        var headline = sentences.Count > 1 && sentences[1].Paragraph > 0 ? sentences[0] : null;
        if (headline is not null)
            sentences[0] = Headlines.WithoutLabel(headline);
        var post = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            while (post < posts.Count && posts[post].Past <= sentence.Units[0].Start)
                post++;
            if (post == posts.Count || sentence.Units[0].Start < posts[post].Start - 1)
                Read(sentence, i + 1 < sentences.Count ? sentences[i + 1] : null);
            attributer.Ends(sentence);
        }

        // What is marked within a post is part of it.
        quotes.RemoveAll(q => posts.Any(p => q.Start < p.Past && q.End > p.Start));
        quotes.AddRange(posts.Select(p => new Quote(p.Start, p.End, QuoteForm.Direct, [Signer(text, p)], null)));
        quotes.Sort((one, other) => one.Start.CompareTo(other.Start));
        Headlines.Settle(text.Text, quotes);
        return quotes;

        void Read(ReportSentence sentence, ReportSentence? next)
        {
            var told = turns.Contains(sentence.Units[0].Start);
            foreach (var (span, by) in attributer.Read(sentence, next))
                quotes.Add(new Quote(span.Start, span.End, FormOf(text.Text, span), told && !Names(attributer.Cues, by) ? [] : by.Speakers, by.Cue));
            if (headline is not null && sentence == sentences[0] && Claim(headline) is { } claim)
            {
                quotes.Add(claim);
                return;
            }

            foreach (var (start, end, cue) in IndirectQuotes.Read(sentence, attributer.Cues, headline is not null && sentence == sentences[0]))
            {
                if (!(told && cue.Speaker is { IsPronoun: true }) && attributer.SpeakersOf(sentence, cue) is { Count: > 0 } speakers)
                    quotes.Add(new Quote(start, end, QuoteForm.Indirect, speakers, cue.Words));
            }
        }

        Quote? Claim(ReportSentence title) =>
            !attributer.Cues.Any(c => c is { Form: { IsFinite: true, Kind: CueKind.Say }, Speaker: not null }) && new HeadlineClaims(phrases).Read(title) is { } claim && attributer.Speakers(title, claim.Speaker) is { Count: > 0 } speakers
                ? new Quote(title.Units[claim.First].Start, title.Units[claim.Past - 1].End, QuoteForm.Indirect, speakers, null)
                : null;
    }

    /// <summary>The sentences to be read: the title without its label, the turns of an interview without theirs.</summary>
    private static List<ReportSentence> Reported(LinkedText text, InterviewTurns turns)
    {
        List<ReportSentence> sentences = [.. ReportSentences.Read(text.Text, UnitReader.Read(text), QuoteMarks.Find(text.Text))];
        var label = 0;
        for (var i = 0; i < sentences.Count && label < turns.Labels.Count; i++)
        {
            while (label < turns.Labels.Count && turns.Labels[label].Past <= sentences[i].Units[0].Start)
                label++;
            if (label < turns.Labels.Count && sentences[i].Units[0].Start >= turns.Labels[label].Start)
                sentences[i] = sentences[i].From(sentences[i].Units.TakeWhile(u => u.Start < turns.Labels[label].Past).Count());
        }

        sentences.RemoveAll(s => s.Units.Count == 0);
        return sentences;
    }

    /// <summary>Whether the clause itself says who speaks, by name or description; in an interview "he" and "I" may be anybody.</summary>
    private static bool Names(IReadOnlyList<Cue> cues, Attribution by) => by.Cue is not null && cues.Any(c => c.Words == by.Cue && c.Speaker is { IsPronoun: false });

    private static Speaker Signer(LinkedText text, EmbeddedPost post)
    {
        var words = text.Text[post.NameStart..post.NameEnd].Trim();
        var first = Positions.CountBefore(text.Mentions, m => m.Start, post.NameStart);
        return text.Mentions.Skip(first).TakeWhile(m => m.Start < post.NameEnd).FirstOrDefault(m => m.Entity is not null && m.Kind is MentionKind.Person or MentionKind.Organisation) is { } name
            ? new Speaker(name.Entity, text.Entities[name.Entity!].Name, name.Surface)
            : new Speaker(null, words, words);
    }

    /// <summary>A quotation that begins with a capital or ends with its own stop is a clause; other words are mixed into the reporter's sentence.</summary>
    private static QuoteForm FormOf(string text, QuoteSpan span) =>
        text[span.End - 1] is '.' or '!' or '?' or ',' or '…' || (char.IsUpper(text[span.Start]) && text.AsSpan(span.Start, span.End - span.Start).Count(' ') > 3) ? QuoteForm.Direct : QuoteForm.Mixed;
}
