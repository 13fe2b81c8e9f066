using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PrintLayout.Fonts;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;

namespace PrintLayout.Json;

/// <summary>
/// Writes a page as JSON, so that any tool can place every glyph (docs/display-list.md, schemas/display-list.schema.json). All lengths are
/// whole thousandths of a point, from the top left corner of the media box, y down. The same page gives the same bytes; lines end in LF.
/// </summary>
public static class DisplayListWriter
{
    /// <summary>Version of the schema; a reader of another version must refuse the file.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The value of <c>format</c>, by which a reader recognises the file.</summary>
    internal const string FormatName = "printlayout-display-list";

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">Where the file goes, in UTF-8. It is not closed.</param>
    /// <exception cref="NotSupportedException">The page holds an item of a kind that has no JSON form.</exception>
    /// <remarks>Faces are named with the SHA-256 of their files. The first use of a digest reads its whole file.</remarks>
    public static void Write(PageDisplayList page, Stream output)
    {
        var faces = page.Items.OfType<GlyphRun>().Select(run => run.Face).Distinct().OrderBy(face => face.Name, StringComparer.Ordinal)
            .ThenBy(face => face.Sha256, StringComparer.Ordinal).ThenBy(face => face.Index).ToImmutableArray();
        var images = page.Items.OfType<PlacedImage>().Select(placed => placed.Image).Distinct()
            .OrderBy(image => image.Sha256, StringComparer.Ordinal)
            .ThenBy(image => image.Path, StringComparer.Ordinal)
            .ThenBy(image => image.Page?.Number).ThenBy(image => image.Page?.Box).ToImmutableArray();
        var files = page.Items.Select(item => item.Source).Concat(page.Geometry.Lines.Select(line => line.Source))
            .Where(span => !span.IsNone)
            .Select(span => span.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var items = new ItemWriter(IndexOf(faces), IndexOf(images), IndexOf(files));
        using var rows = new RowWriter();
        rows.Member("format", json => json.WriteStringValue(FormatName));
        rows.Member("schema", json => json.WriteNumberValue(SchemaVersion));
        rows.Member("page", json => WritePage(json, page));
        rows.Rows("faces", faces, WriteFace);
        rows.Rows("images", images, WriteImage);
        rows.Rows("files", files, (json, file) => json.WriteStringValue(file));
        GeometryWriter.Write(rows, page.Geometry, IndexOf(files));
        rows.Rows("items", page.Items, items.Write);
        rows.CopyTo(output);
    }

    private static Dictionary<T, int> IndexOf<T>(ImmutableArray<T> list)
        where T : notnull
    {
        var index = new Dictionary<T, int>(list.Length);
        for (var i = 0; i < list.Length; i++) index.Add(list[i], i);
        return index;
    }

    private static void WritePage(Utf8JsonWriter json, PageDisplayList page)
    {
        json.WriteStartObject();
        json.WriteString("name", page.Name);
        json.WriteString("title", page.Title);
        json.WriteString("language", page.Language);
        json.WriteString("date", page.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Rect("media", page.Boxes.Media);
        json.Rect("bleed", page.Boxes.Bleed);
        json.Rect("trim", page.Boxes.Trim);
        if (page.InkLimit != PageDisplayList.NewsprintInkLimit) json.WriteNumber("inkLimit", page.InkLimit);
        if (page.Cmyk != CmykPictures.Kept) WriteCmyk(json, page.Cmyk);
        json.WriteEndObject();
    }

    private static void WriteCmyk(Utf8JsonWriter json, CmykPictures cmyk)
    {
        json.WriteStartObject("cmyk");
        json.WriteBoolean("convert", cmyk.IsConverted);
        if (cmyk.Assumed is { } assumed)
        {
            json.WriteString("profile", assumed.Path);
            json.WriteString("sha256", assumed.Sha256);
        }

        json.WriteEndObject();
    }

    private static void WriteFace(Utf8JsonWriter json, FontFace face)
    {
        json.WriteStartObject();
        json.WriteString("name", face.Name);
        json.WriteString("file", Path.GetFileName(face.Path));
        json.WriteNumber("index", face.Index);
        json.WriteString("sha256", face.Sha256);
        json.WriteNumber("unitsPerEm", face.UnitsPerEm);
        json.WriteEndObject();
    }

    private static void WriteImage(Utf8JsonWriter json, ImageFile image)
    {
        var header = image.Header;
        json.WriteStartObject();
        json.WriteString("path", image.Path);
        json.WriteString("sha256", image.Sha256);
        json.Word("format", header.Format);
        if (image.Page is { } page)
        {
            json.WriteNumber("page", page.Number);
            json.Word("box", page.Box);
        }

        json.WriteNumber("width", header.Width);
        json.WriteNumber("height", header.Height);
        json.Word("colour", header.Colour);
        json.WriteNumber("bits", header.BitsPerSample);
        json.WriteNumber("orientation", header.Orientation.Tag);
        if (header.HasAlpha) json.WriteBoolean("alpha", true);
        if (header.IsIndexed) json.WriteBoolean("indexed", true);
        if (header.HasProfile) json.WriteBoolean("profile", true);
        if (header.HasAdobeMarker) json.WriteBoolean("adobe", true);
        if (header.HasRgbSamples) json.WriteBoolean("rgbSamples", true);
        if (header.Ppi is { } ppi) json.WriteNumber("ppi", ppi);
        json.WriteEndObject();
    }
}
