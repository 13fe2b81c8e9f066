using PrintLayout.Diagnostics;

namespace PrintLayout.Copy.Desks;

/// <summary>What a manuscript says of its way into the paper: which desk it comes from, where and when it may stand.</summary>
public sealed record StoryDesk
{
    /// <summary>A story that says nothing of its way.</summary>
    public static StoryDesk None { get; } = new();

    /// <summary>The desk that it comes from, such as 经济; the plan of the paper says which sections take its stories.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>The name of the page on which it must stand, such as A3; null for any.</summary>
    public Located<string>? Page { get; init; }

    /// <summary>The first moment at which it may appear, in the time of the paper; null for any. A day alone begins at midnight.</summary>
    public Located<DateTime>? Embargo { get; init; }

    /// <summary>Why it is held back (<c>hold</c>); null for a story that may run.</summary>
    public Located<string>? Hold { get; init; }
}
