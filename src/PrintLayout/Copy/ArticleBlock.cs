namespace PrintLayout.Copy;

/// <summary>A block of a story.</summary>
/// <param name="Text">Its text.</param>
public abstract record ArticleBlock(ManuscriptText Text)
{
    /// <summary>Whether this is the rest of a block that begins on another page. It is set without indent and without list mark.</summary>
    public bool IsContinued { get; init; }

    /// <summary>
    /// Whether all of it is in short lines of its author, as verse and addresses are; the house style says how they stand. The text has
    /// <c>\n</c> between them.
    /// </summary>
    public bool KeepsLines { get; init; }
}

/// <summary>A paragraph of running text.</summary>
/// <param name="Text">Its text.</param>
public sealed record ParagraphBlock(ManuscriptText Text) : ArticleBlock(Text)
{
    /// <summary>Whether it is a further paragraph of the item of a list before it.</summary>
    public bool IsOfItem { get; init; }

    /// <summary>Whether it is a stanza of a poem, written as a quote of several stanzas or of four lines and more.</summary>
    public bool IsVerse { get; init; }
}

/// <summary>A crosshead (小标题), written <c>###</c>.</summary>
/// <param name="Text">Its text.</param>
public sealed record CrossheadBlock(ManuscriptText Text) : ArticleBlock(Text);

/// <summary>A list item.</summary>
/// <param name="Text">Its text without the mark.</param>
/// <param name="Number">Its number in an ordered list; null in a bulleted one.</param>
public sealed record ListItemBlock(ManuscriptText Text, int? Number) : ArticleBlock(Text)
{
    /// <summary>Its mark as typed, such as <c>1)</c>, where the mark of the house would not say the same; else null.</summary>
    public string? Mark { get; init; }
}

/// <summary>A note to a place in the text, written <c>[^1]: …</c>. The notes stand at the end of the story.</summary>
/// <param name="Text">Its text without the mark.</param>
/// <param name="Number">Its number; null when no place refers to it.</param>
public sealed record NoteBlock(ManuscriptText Text, int? Number) : ArticleBlock(Text)
{
    private const int FirstRow = 20;
    private const int SecondRow = 35;
    private const int ThirdRow = 50;

    /// <summary>The mark of a note: ① to ㊿, behind that the number in brackets.</summary>
    /// <param name="number">The number, from 1.</param>
    public static string MarkOf(int number) => number switch
    {
        <= FirstRow => ((char)('\u2460' + number - 1)).ToString(),
        <= SecondRow => ((char)('\u3251' + number - FirstRow - 1)).ToString(),
        <= ThirdRow => ((char)('\u32B1' + number - SecondRow - 1)).ToString(),
        _ => FormattableString.Invariant($"[{number}]"),
    };
}

/// <summary>A pull quote (引语), written as a Markdown block quote.</summary>
/// <param name="Text">Its text.</param>
public sealed record PullQuoteBlock(ManuscriptText Text) : ArticleBlock(Text);
