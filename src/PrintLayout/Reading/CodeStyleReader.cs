using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Styles.Elements;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading;

/// <summary>Reads how large codes that machines read are printed.</summary>
internal static class CodeStyleReader
{
    /// <summary>Below 0.2 mm no camera tells modules apart, whatever the paper.</summary>
    private static readonly Pt LeastModule = new Mm(200).ToPt();

    private static readonly Pt MostModule = new Mm(5_000).ToPt();

    /// <summary>Reads <c>codes</c> of a house style.</summary>
    public static CodeStyle Read(ValueReader values, YamlNode? node)
    {
        var standard = new CodeStyle();
        if (values.Map(node, "the codes", KnownKeys.Codes) is not { } map) return standard;
        var module = Module(values, map.Find("module")) ?? standard.Module;
        return new CodeStyle
        {
            Module = module,
            LargestModule = Pt.Max(module, Module(values, map.Find("largest-module")) ?? standard.LargestModule),
            Level = values.Choice(map.Find("level"), KnownWords.QrLevels) ?? standard.Level,
        };
    }

    private static Pt? Module(ValueReader values, YamlNode? node)
    {
        if (values.Length(node) is not { } side) return null;
        if (side >= LeastModule && side <= MostModule) return side;
        values.Error(
            DiagnosticCodes.BadValue, node!, "A module of a QR code is between 0.2mm and 5mm wide.",
            "Write 0.4mm, which newsprint holds.");
        return null;
    }
}
