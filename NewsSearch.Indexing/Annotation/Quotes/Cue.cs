namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>A verb or phrase of attribution with its speaker.</summary>
/// <param name="First">Index of its first unit, the speaker's phrase included.</param>
/// <param name="Past">Index past its last unit, the speaker's phrase included.</param>
/// <param name="Verb">Index of the verb.</param>
/// <param name="Words">The verb or phrase as it stands: "said", "according to".</param>
/// <param name="Form">What form the verb has.</param>
/// <param name="Speaker">The phrase that says who; null where the sentence's own subject has to be taken.</param>
internal sealed record Cue(int First, int Past, int Verb, string Words, CueForm Form, SpeakerPhrase? Speaker);
