using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Styles.Elements;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads how codes that machines read and the colours of drawings are printed.</summary>
internal static class CodeStyleReader
{
    /// <summary>Below 0.2 mm no camera tells modules apart, whatever the paper.</summary>
    private static readonly Pt LeastModule = new Mm(200).ToPt();

    private static readonly Pt MostModule = new Mm(5_000).ToPt();

    // In percent: GS1 General Specifications, 5.12.3.
    private const int LeastBarcode = 80;
    private const int MostBarcode = 200;

    /// <summary>A bar of 80 % keeps more than half of its width.</summary>
    private static readonly Pt MostReduction = new Mm(100).ToPt();

    /// <summary>Reads <c>codes</c> of a house style.</summary>
    public static CodeStyle Read(ValueReader values, YamlNode? node)
    {
        var standard = new CodeStyle();
        if (values.Map(node, "the codes", KnownKeys.Codes) is not { } map) return standard;
        var module = Module(values, map.Find("module")) ?? standard.Module;
        var barcode = Barcode("barcode") ?? standard.LeastBarcode;
        return new CodeStyle
        {
            Module = module,
            LargestModule = Pt.Max(module, Module(values, map.Find("largest-module")) ?? standard.LargestModule),
            Level = values.Choice(map.Find("level"), KnownWords.QrLevels) ?? standard.Level,
            LeastBarcode = barcode,
            LargestBarcode = Math.Max(barcode, Barcode("largest-barcode") ?? standard.LargestBarcode),
            BarReduction = Reduction(values, map.Find("bar-reduction")) ?? standard.BarReduction,
        };

        int? Barcode(string key) => values.Percent(map.Find(key), LeastBarcode, MostBarcode)?.PerMille;
    }

    /// <summary>Reads <c>colours</c> of a house style: colours of drawings, each with its ink.</summary>
    public static ImmutableSortedDictionary<int, CmykValue> Colours(ValueReader values, YamlNode? node)
    {
        var colours = ImmutableSortedDictionary.CreateBuilder<int, CmykValue>();
        foreach (var (key, value) in values.Entries(node, "the colours"))
        {
            if (key.Value is ['#', .. { Length: 6 } digits]
                && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
            {
                if (values.Ink(value) is { } ink) colours[rgb] = ink;
                continue;
            }

            values.Error(
                DiagnosticCodes.BadValue, key, $"`{Words.Short(key.Value)}` is no colour of a drawing.",
                "Write it with six digits in quotation marks, such as \"#d7000f\".");
        }

        return colours.ToImmutable();
    }

    private static Pt? Reduction(ValueReader values, YamlNode? node) => Within(
        values, node, (Pt.Zero, MostReduction), "Bars of a barcode are drawn narrower by at most 0.1mm.",
        "Write what the plant says: 0.02mm.");

    private static Pt? Module(ValueReader values, YamlNode? node) => Within(
        values, node, (LeastModule, MostModule), "A module of a QR code is between 0.2mm and 5mm wide.",
        "Write 0.4mm, which newsprint holds.");

    private static Pt? Within(ValueReader values, YamlNode? node, (Pt Least, Pt Most) limits, string message, string hint)
    {
        if (values.Length(node, zero: limits.Least == Pt.Zero) is not { } length) return null;
        if (length >= limits.Least && length <= limits.Most) return length;
        values.Bad<object>(node!, message, hint);
        return null;
    }
}
