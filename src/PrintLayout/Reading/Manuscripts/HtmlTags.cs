using Markdig.Syntax.Inlines;
using PrintLayout.Copy;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>The HTML tags that have a form on the page: line breaks, subscripts and superscripts.</summary>
internal sealed class HtmlTags
{
    private ContainerInline? _unclosed;

    /// <summary>Whether a tag is a line break.</summary>
    public static bool IsBreak(string tag) => NameOf(tag).Equals("br", StringComparison.OrdinalIgnoreCase);

    /// <summary>Starts or ends a subscript or superscript.</summary>
    /// <param name="html">The tag.</param>
    /// <param name="text">Receives the style of what follows.</param>
    /// <returns>Whether it did; an opening tag needs its partner in the same stretch of mark-up.</returns>
    public bool Apply(HtmlInline html, ManuscriptTextBuilder text)
    {
        var closes = html.Tag.StartsWith("</", StringComparison.Ordinal);
        if (StyleOf(html.Tag) is not { } style) return false;
        if (closes)
        {
            if (!text.Style.HasFlag(style)) return false;
            text.Style &= ~style;
            return true;
        }

        if ((text.Style & (TextStyle.Subscript | TextStyle.Superscript)) != 0 || !HasPartner(html, style)) return false;
        text.Style |= style;
        return true;
    }

    private static TextStyle? StyleOf(string tag)
    {
        var name = NameOf(tag);
        if (name.Equals("sub", StringComparison.OrdinalIgnoreCase)) return TextStyle.Subscript;
        return name.Equals("sup", StringComparison.OrdinalIgnoreCase) ? TextStyle.Superscript : null;
    }

    private static ReadOnlySpan<char> NameOf(string tag)
    {
        var name = tag.AsSpan().Trim("</>");
        var end = name.IndexOfAny(" /\t\n\r");
        return end < 0 ? name : name[..end];
    }

    private bool HasPartner(HtmlInline html, TextStyle style)
    {
        // Once a search has come to the end, the next would too; so many tags take time in proportion to their number.
        if (html.Parent is not { } parent || ReferenceEquals(parent, _unclosed)) return false;
        for (var next = html.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is HtmlInline { Tag: var tag } && tag.StartsWith("</", StringComparison.Ordinal) && StyleOf(tag) == style) return true;
        }

        _unclosed = parent;
        return false;
    }
}
