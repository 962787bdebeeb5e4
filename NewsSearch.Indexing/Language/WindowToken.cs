namespace NewsSearch.Indexing.Language;

/// <summary>A token within a window.</summary>
/// <param name="Sentence">Index of its sentence in the article.</param>
/// <param name="Token">Its index in the sentence.</param>
/// <param name="Piece">Index of its first piece in the window.</param>
internal readonly record struct WindowToken(int Sentence, int Token, int Piece);
