using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;
using PrintLayout.Pages;

namespace PrintLayout.Json;

/// <summary>Reads pages that <see cref="DisplayListWriter"/> wrote (docs/display-list.md).</summary>
public static class DisplayListReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="json">The file.</param>
    /// <param name="file">Its name, for diagnostics.</param>
    /// <param name="faces">Finds the faces that it names.</param>
    /// <param name="sink">Receives PL7001 for a file that is not a display list, PL7002 for each face that cannot be found.</param>
    /// <returns>The page; null when there is an error.</returns>
    public static PageDisplayList? Read(ReadOnlyMemory<byte> json, string file, IFaceFinder faces, IDiagnosticSink sink)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, file, faces, sink);
        }
        catch (Exception e)
            when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            var place = e is JsonException { LineNumber: { } line, BytePositionInLine: { } column }
                ? new SourceSpan(file, (int)line + 1, (int)column + 1)
                : SourceSpan.OfFile(file);
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.DisplayListUnreadable,
                place,
                $"this is no display list of schema {DisplayListWriter.SchemaVersion}: {e.Message}",
                "write it again with `printlayout render --format json`"));
            return null;
        }
    }

    private static PageDisplayList? Read(JsonElement root, string file, IFaceFinder finder, IDiagnosticSink sink)
    {
        if (root.Text("format") != DisplayListWriter.FormatName) throw new FormatException($"its format is “{root.Text("format")}”");
        if (root.GetProperty("schema").GetInt32() is var version && version != DisplayListWriter.SchemaVersion)
            throw new FormatException(FormattableString.Invariant($"its schema is {version}"));
        ImmutableArray<string> files = [.. root.List("files").Select(name => name.GetString() ?? string.Empty)];
        ImmutableArray<ImageFile> images = [.. root.List("images").Select(Image)];
        if (Faces(root, file, finder, sink) is not { } faces) return null;
        var items = root.List("items").Select(new ItemReader(faces, images, files).Read).ToImmutableArray();
        var page = root.GetProperty("page");
        return new PageDisplayList(
            page.Text("name"), page.Text("title"), page.Text("language"),
            DateOnly.ParseExact(page.Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            new PageBoxes(page.Rect("media"), page.Rect("bleed"), page.Rect("trim")), items)
        {
            InkLimit = page.TryGetProperty("inkLimit", out var limit) ? limit.GetInt32() : PageDisplayList.NewsprintInkLimit,
            Cmyk = page.TryGetProperty("cmyk", out var cmyk) ? Cmyk(cmyk) : CmykPictures.Kept,
            Geometry = GeometryReader.Read(root, files, items.Length),
        };
    }

    private static CmykPictures Cmyk(JsonElement cmyk) => new(
        cmyk.GetProperty("convert").GetBoolean(),
        cmyk.TryGetProperty("profile", out _) ? new AssumedProfile(cmyk.Text("profile"), cmyk.Text("sha256")) : null);

    private static ImmutableArray<FontFace>? Faces(JsonElement root, string file, IFaceFinder finder, IDiagnosticSink sink)
    {
        var faces = ImmutableArray.CreateBuilder<FontFace>();
        var isWhole = true;
        foreach (var element in root.List("faces"))
        {
            var name = new FaceName(
                element.Text("name"), element.Text("file"), element.GetProperty("index").GetInt32(), element.Text("sha256"));
            if (finder.Find(name) is { } face)
            {
                faces.Add(face);
                continue;
            }

            isWhole = false;
            var digest = name.Sha256[..Math.Min(12, name.Sha256.Length)];
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.DisplayListFaceMissing,
                SourceSpan.OfFile(file),
                $"the face {name.Name} of {name.File} with the digest {digest}… is not among the fonts",
                "give the fonts with which the page was set"));
        }

        return isWhole ? faces.ToImmutable() : null;
    }

    private static ImageFile Image(JsonElement json) => new(
        json.Text("path"),
        json.Text("sha256"),
        new ImageHeader(
            json.Word<ImageFormat>("format"), json.GetProperty("width").GetInt32(), json.GetProperty("height").GetInt32(),
            json.Word<ImageColour>("colour"), json.GetProperty("bits").GetInt32())
        {
            HasAlpha = json.Flag("alpha"),
            IsIndexed = json.Flag("indexed"),
            HasProfile = json.Flag("profile"),
            HasAdobeMarker = json.Flag("adobe"),
            HasRgbSamples = json.Flag("rgbSamples"),
            Orientation = new ImageOrientation(json.GetProperty("orientation").GetInt32()),
            Ppi = json.TryGetProperty("ppi", out var ppi) ? ppi.GetInt32() : null,
        })
    {
        Page = json.TryGetProperty("page", out var page) ? new DocumentPage(page.GetInt32(), json.Word<PageBox>("box")) : null,
    };
}
