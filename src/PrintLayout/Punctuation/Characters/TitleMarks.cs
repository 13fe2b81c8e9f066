namespace PrintLayout.Punctuation.Characters;

/// <summary>The signs that people type for the marks of a title: &lt; and &gt;, full width or as Western quotation marks too.</summary>
internal static class TitleMarks
{
    /// <summary>Whether a sign is typed for an opening mark.</summary>
    public static bool IsOpener(char c) => c is '<' or '＜' or '‹';

    /// <summary>Whether a sign is typed for a closing mark.</summary>
    public static bool IsCloser(char c) => c is '>' or '＞' or '›';

    /// <summary>Whether a sign is typed for either.</summary>
    public static bool IsTyped(char c) => IsOpener(c) || IsCloser(c);
}
