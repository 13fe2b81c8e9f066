using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;
using PrintLayout.Reading.Figures;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads the keys of editions, masters and layouts about nameplates and advertisements.</summary>
internal static class FurnitureReader
{
    private const int MostLines = 8;
    private const int MostParagraphs = 12;
    private static readonly ImmutableArray<string> BoxPictures = ["image", "qr", "barcode"];

    /// <summary>Reads the furniture at the head of a page; the folio unless given.</summary>
    public static PageFurniture Furniture(ValueReader values, YamlNode? node) =>
        values.Choice(node, KnownWords.Furniture) ?? PageFurniture.Folio;

    /// <summary>Reads the place of a nameplate in a master.</summary>
    /// <param name="values">The reading.</param>
    /// <param name="node">The nameplate.</param>
    /// <param name="columns">Number of base columns of the master.</param>
    /// <param name="rows">Number of rows of its type area, those of the folio included.</param>
    public static NameplateSpec? Place(ValueReader values, YamlNode? node, int? columns, int rows)
    {
        if (values.Map(node, "a nameplate", KnownKeys.MasterNameplate) is not { } map) return null;
        var taken = values.Count(map.Require("rows"), 1, Math.Max(1, rows));
        var across = map.Find("columns");
        var range = values.Range(across);
        var form = values.Choice(map.Find("form"), KnownWords.NameplateForms);
        if (range is { } asked && asked.Last > columns)
        {
            values.Bad<object>(across!, "The nameplate is wider than the type area.",
                FormattableString.Invariant($"Write columns up to {columns}."));
            return null;
        }

        if (taken is null || columns is null) return null;
        var place = range ?? new IndexRange(1, columns.Value);
        return new NameplateSpec(taken.Value, place, form ?? (place.Count == columns ? NameplateForm.Ears : NameplateForm.Strip), map.Span);
    }

    /// <summary>Reads the text of a nameplate.</summary>
    public static NameplateText? Text(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "a nameplate", KnownKeys.EditionNameplate) is not { } map) return null;
        var lines = map.Find("lines");
        var more = values.Items(lines, "the lines of a nameplate");
        if (more.Length > MostLines)
            values.Bad<object>(lines!, "The nameplate has too many lines.", FormattableString.Invariant($"Write at most {MostLines}."));
        return new NameplateText
        {
            Name = values.Text(map.Find("name")),
            Image = values.FilePath(map.Find("image")),
            Left = Box(values, map.Find("left")),
            Right = Box(values, map.Find("right")),
            Issue = values.Text(map.Find("issue")),
            Cn = Cn(values, map.Find("cn")),
            Pages = values.Count(map.Find("pages"), 1),
            Website = values.Text(map.Find("website")),
            Lunar = values.Flag(map.Find("lunar")),
            Lines = [.. more.Select(values.Text).OfType<Located<string>>()],
            Span = map.Span,
        };
    }

    private static NameplateBox? Box(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "a box of a nameplate", KnownKeys.NameplateBox) is not { } map) return null;
        var columns = values.Count(map.Find("columns"), 1, values.Limits.Columns) ?? NameplateBox.UsualColumns;
        var (title, image) = (values.Text(map.Find("title")), values.FilePath(map.Find("image")));
        var (qr, barcode) = (QrTexts.Read(values, map.Find("qr")), BarcodeReader.Read(values, map.Find("barcode")));
        var given = map.Find("text");
        var paragraphs = given is YamlScalar ? [given] : values.Items(given, "the text of a box");
        if (paragraphs.Length > MostParagraphs)
            values.Bad<object>(given!, "The box has too many paragraphs.", FormattableString.Invariant($"Write at most {MostParagraphs}."));
        ImmutableArray<Located<string>> text = [.. paragraphs.Select(values.Text).OfType<Located<string>>()];
        var pictures = BoxPictures.Select(map.Find).OfType<YamlNode>().ToArray();
        if (pictures.Length > 1)
            values.Bad<object>(pictures[1], "The box of the nameplate has more than one picture.", "Write `image`, `qr` or `barcode`.");
        if (title is null && pictures.Length == 0 && given is null)
        {
            values.Bad<object>(
                node!, "The box of the nameplate is empty.", "Give it a `title`, a `text`, an `image`, a `qr` or a `barcode`.");
        }

        return new NameplateBox
        {
            Columns = columns,
            Title = title,
            Image = image,
            Qr = qr,
            Barcode = barcode,
            Text = text,
            Span = map.Span,
        };
    }

    /// <summary>Reads the boxes that a layout keeps for advertisements.</summary>
    public static ImmutableArray<AdSpec> Boxes(ValueReader values, ImmutableArray<YamlNode> items)
    {
        var boxes = ImmutableArray.CreateBuilder<AdSpec>();
        foreach (var item in items)
        {
            if (values.Map(item, "the box of an advertisement", KnownKeys.LayoutAd) is not { } map) continue;
            var id = values.Text(map.Require("ad"));
            var sheet = map.Find("sheet");
            var isSheet = values.Flag(sheet) ?? false;
            // Those of a sheet are known with the master.
            var columns = isSheet ? new IndexRange(1, 1) : values.Range(map.Require("columns"));
            var rows = isSheet ? new IndexRange(1, 1) : values.Range(map.Require("rows"));
            if (isSheet && (map.Find("columns") ?? map.Find("rows")) is { } part)
            {
                values.Bad<object>(
                    part, "An advertisement of the whole sheet has no columns and rows.", "Take them out, or `sheet: true`.");
            }

            var size = values.Text(map.Find("size"));
            var border = values.Choice(map.Find("border"), KnownWords.Borders) ?? (isSheet ? BorderForm.None : BorderForm.Frame);
            if (id is not null && columns is not null && rows is not null)
                boxes.Add(new AdSpec(id, columns.Value, rows.Value, size, border, map.Span)
                {
                    Corner = CornerReader.Read(values, map.Find("corners"), border),
                    IsSheet = isSheet,
                });
        }

        return boxes.ToImmutable();
    }

    /// <summary>
    /// Reads a national serial number (GB/T 9999.1): two digits for the region, a hyphen, four for the paper. CN before it may
    /// be left out.
    /// </summary>
    private static Located<string>? Cn(ValueReader values, YamlNode? node)
    {
        if (values.Text(node) is not { } text) return null;
        var number = text.Value.StartsWith("CN", StringComparison.Ordinal) ? text.Value[2..].TrimStart(' ') : text.Value;
        var isGood = number.Length == 7 && number[2] == '-' && number.Remove(2, 1).All(char.IsAsciiDigit);
        return isGood
            ? text with { Value = number }
            : values.Bad<Located<string>>(node!, $"`{Words.Short(text.Value)}` is not a CN number.",
                "Write two digits, a hyphen and four digits, such as CN 11-0078.");
    }
}
