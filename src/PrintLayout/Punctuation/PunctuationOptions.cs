namespace PrintLayout.Punctuation;

/// <summary>What kind of text the rules read.</summary>
public sealed record PunctuationOptions
{
    /// <summary>A Markdown body, or a paragraph of one.</summary>
    public static PunctuationOptions Body { get; } = new();

    /// <summary>A value without mark-up, such as a caption in the front matter.</summary>
    public static PunctuationOptions Plain { get; } = new() { IsMarkdown = false };

    /// <summary>A headline, kicker or deck: no mark-up, and blanks in it may part two clauses.</summary>
    public static PunctuationOptions Headline { get; } = new() { IsMarkdown = false, IsDisplay = true };

    /// <summary>Whether the text is Markdown, whose syntax is left alone. Front matter at its start is left alone too.</summary>
    public bool IsMarkdown { get; init; } = true;

    /// <summary>Whether the text is display text, in which an ideographic space is meant. Markdown headings are, whatever this says.</summary>
    public bool IsDisplay { get; init; }
}
