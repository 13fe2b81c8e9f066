using System.Globalization;
using PrintLayout.Preflight.Structure;
using PrintLayout.Preflight.Syntax;

namespace PrintLayout.Preflight.Copying;

/// <summary>
/// Writes the pages of a file anew, for a reader that is not guarded against hostile files: plain objects at the places that the table
/// gives, streams unpacked, every page right below the catalog. Only what is drawn is copied. No value leads back to itself, nor lies deep
/// in others; forms draw no form that draws them.
/// </summary>
internal static class PlainCopy
{
    private static readonly string[] Boxes = ["BleedBox", "TrimBox", "ArtBox"];

    /// <summary>Makes the copy.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="streamLimit">Most bytes of a stream after its filters.</param>
    /// <param name="mostPages">Most pages.</param>
    /// <param name="problem">Why there is no copy, in words.</param>
    /// <returns>The copy; null when the file cannot be read or is beyond a limit.</returns>
    public static byte[]? TryWrite(byte[] bytes, long streamLimit, int mostPages, out string problem)
    {
        try
        {
            if (!PdfObjects.TryOpen(bytes, streamLimit, out var file, out problem, out _)) return null;
            var pages = PageTreeReader.Read(file, mostPages + 1);
            if (pages.Count == 0) problem = "it has no pages";
            if (pages.Count > mostPages) problem = string.Create(CultureInfo.InvariantCulture, $"it has more than {mostPages} pages");
            return problem.Length > 0 ? null : Write(file, pages, streamLimit);
        }
        catch (ReadLimitException e)
        {
            problem = e.Message;
            return null;
        }
    }

    private static byte[] Write(PdfObjects file, List<PdfPage> pages, long streamLimit)
    {
        var output = new PlainFile();
        var (catalog, tree) = (output.Reserve(), output.Reserve());
        var copier = new ValueCopier(file, output, new DrawingGraph(file, streamLimit));
        var kids = new List<long>();
        foreach (var page in pages)
        {
            var number = output.Reserve();
            kids.Add(number);
            output.Set(number, Page(file, page, tree, copier));
        }

        output.Set(tree, new PlainText().Add("<< /Type /Pages /Count ").Add(kids.Count).Add(" /Kids [").AddReferences(kids).Add("] >>"));
        output.Set(catalog, new PlainText().Add("<< /Type /Catalog /Pages ").AddReference(tree).Add(" >>"));
        return output.ToBytes(catalog);
    }

    private static PlainText Page(PdfObjects file, PdfPage page, long tree, ValueCopier copier)
    {
        var text = new PlainText().Add("<< /Type /Page /Parent ").AddReference(tree);
        AddBox("MediaBox", page.Media);
        AddBox("CropBox", page.Crop);
        foreach (var box in Boxes) AddBox(box, Area.Of(file.Numbers(file.Entry(page.Dictionary, box))));
        if (page.Rotation != 0) text.Add(" /Rotate ").Add(page.Rotation);
        if (file.Number(page.Dictionary, "UserUnit") is { } unit) text.Add(" /UserUnit ").Add(unit);
        copier.AddContent(text, page);
        return text.Add(" >>");

        void AddBox(string name, Area? area)
        {
            if (area is { } box)
            {
                text.Add($" /{name} [").Add(box.Left).Add(" ").Add(box.Bottom).Add(" ").Add(box.Right).Add(" ").Add(box.Top).Add("]");
            }
        }
    }
}
