namespace PrintLayout.Punctuation;

/// <summary>The kind of text that the punctuation rules read.</summary>
internal sealed record PunctuationOptions
{
    /// <summary>A Markdown body, or a paragraph of one.</summary>
    public static PunctuationOptions Body { get; } = new();

    /// <summary>A value without mark-up, such as a caption in the front matter.</summary>
    public static PunctuationOptions Plain { get; } = new() { IsMarkdown = false };

    /// <summary>A headline, kicker or deck: a text without mark-up, in which a blank may separate two clauses.</summary>
    public static PunctuationOptions Headline { get; } = new() { IsMarkdown = false, IsDisplay = true };

    /// <summary>Whether the text is Markdown. Its syntax, and front matter at its start, are left unchanged.</summary>
    public bool IsMarkdown { get; init; } = true;

    /// <summary>
    /// Whether the text is display text, in which ideographic spaces are intended. Markdown headings always are display text.
    /// </summary>
    public bool IsDisplay { get; init; }
}
