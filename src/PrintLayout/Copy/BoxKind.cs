namespace PrintLayout.Copy;

/// <summary>What a box in a story is for. The house style gives each kind its look.</summary>
public enum BoxKind
{
    /// <summary>Facts beside the story (资料链接, 新闻背景).</summary>
    Facts,

    /// <summary>A note of the editors (编者按), or a lead-in (导语).</summary>
    Note,

    /// <summary>Related stories (相关链接).</summary>
    Links,

    /// <summary>A quotation set off from the text (引语).</summary>
    Quote,
}
