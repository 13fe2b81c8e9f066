namespace PrintLayout.Copy;

/// <summary>A block of a story.</summary>
/// <param name="Text">Its text.</param>
public abstract record ArticleBlock(ManuscriptText Text)
{
    /// <summary>Whether this is the rest of a block that begins on another page. It is set without indent and without list mark.</summary>
    public bool IsContinued { get; init; }
}

/// <summary>A paragraph of running text.</summary>
/// <param name="Text">Its text.</param>
public sealed record ParagraphBlock(ManuscriptText Text) : ArticleBlock(Text);

/// <summary>A crosshead (小标题), written <c>###</c>.</summary>
/// <param name="Text">Its text.</param>
public sealed record CrossheadBlock(ManuscriptText Text) : ArticleBlock(Text);

/// <summary>A list item.</summary>
/// <param name="Text">Its text without the mark.</param>
/// <param name="Number">Its number in an ordered list; null in a bulleted one.</param>
public sealed record ListItemBlock(ManuscriptText Text, int? Number) : ArticleBlock(Text);

/// <summary>A pull quote (引语), written as a Markdown block quote.</summary>
/// <param name="Text">Its text.</param>
public sealed record PullQuoteBlock(ManuscriptText Text) : ArticleBlock(Text);
