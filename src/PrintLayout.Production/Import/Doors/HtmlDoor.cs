using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PrintLayout.Diagnostics;
using PrintLayout.Import.Recognition;
using PrintLayout.Production.Import.Doors.Writing;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import.Doors;

/// <summary>The door for web pages and pieces of them, of WeChat too.</summary>
internal static class HtmlDoor
{
    /// <summary>How deep elements may be nested.</summary>
    public const int MostDepth = 400;

    /// <summary>Reads a page.</summary>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="source">Its text.</param>
    /// <param name="beside">Gives the files beside it, for its images; null when it has none.</param>
    /// <param name="sink">Receives PL1212 for a page without text, PL1214 for one that is nested too deep.</param>
    public static DoorDocument? Read(string file, DecodedSource source, Func<string, byte[]?>? beside, IDiagnosticSink sink)
    {
        if (Depth(source.Text) > MostDepth)
        {
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportDamagedDocument, SourceSpan.OfFile(file),
                FormattableString.Invariant($"The page cannot be read: its elements are nested deeper than {MostDepth}."),
                    "Copy the text into a .docx or .txt file."));
            return null;
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(source.Text);
        var writer = new NeutralWriter(NeutralWriter.Stem(file));
        var root = Root(document);
        var reader = new HtmlReader(writer, beside);
        if (Title(document, root) is { } title)
        {
            writer.Line("# " + NeutralWriter.Escape(title.Trim()));
            writer.Line(string.Empty);
            writer.Remark(Certainty.Likely, "page-title", "the page has no heading; the title of the page was taken for the headline");
        }

        reader.Read(root);
        var result = writer.Document("HTML, " + source.Encoding);
        if (result.Text.Text.Any(c => !char.IsWhiteSpace(c))) return result;
        sink.Report(Diagnostic.Error(DiagnosticCodes.ImportNothing, SourceSpan.OfFile(file),
            "The page has no text; nothing was imported.", "Save the page when it is loaded, or copy its text into a .docx or .txt file."));
        return null;
    }

    /// <summary>The element that holds the story: that of WeChat, the only article or main part, else the body.</summary>
    private static IElement Root(IDocument document)
    {
        if (document.QuerySelector("#js_content") is { } content
            && document.QuerySelector("#activity-name, .rich_media_title") is { } title)
            return content.Contains(title) ? content : CommonParent(content, title);
        var articles = document.QuerySelectorAll("article");
        if (articles.Length == 1) return articles[0];
        return document.QuerySelector("main") ?? document.Body ?? document.DocumentElement;
    }

    private static IElement CommonParent(IElement one, IElement other)
    {
        var parent = one;
        while (parent.ParentElement is { } outer && !parent.Contains(other)) parent = outer;
        return parent;
    }

    private static string? Title(IDocument document, IElement root)
    {
        if (root.QuerySelector("h1, h2, h3") is not null || document.QuerySelector("head > title") is null) return null;
        return string.IsNullOrWhiteSpace(document.Title) ? null : document.Title;
    }

    /// <summary>
    /// How deep the elements of a text are nested, at most: both the parser's tree and the walk over it are as deep.
    /// </summary>
    public static int Depth(string text)
    {
        var (depth, most) = (0, 0);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] != '<') continue;
            if (text[i + 1] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(text[i + 1]) && !IsVoid(text.AsSpan(i + 1))) most = Math.Max(most, ++depth);
        }

        return most;
    }

    private static bool IsVoid(ReadOnlySpan<char> tag)
    {
        foreach (var name in new[] { "br", "img", "hr", "p", "li", "td", "tr", "meta", "link", "input", "col", "wbr", "source", "th", "dt",
            "dd", "option" })
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (tag.Length == name.Length || !char.IsAsciiLetterOrDigit(tag[name.Length]))) return true;
        }

        return false;
    }
}
