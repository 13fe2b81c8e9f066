using PrintLayout.Plan.Styles;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading;

/// <summary>Reads how lists and the first character of a story stand.</summary>
internal static class BlockStyleReader
{
    /// <summary>Reads <c>lists</c> of a house style.</summary>
    public static ListStyle Lists(ValueReader values, YamlNode? node)
    {
        var standard = new ListStyle();
        if (values.Map(node, "the lists", KnownKeys.Lists) is not { } map) return standard;
        return new ListStyle
        {
            Bullet = values.Text(map.Find("bullet")),
            Indent = values.Ems(map.Find("indent")),
            Gap = values.Ems(map.Find("gap")) ?? standard.Gap,
            Hang = values.Flag(map.Find("hang")) ?? standard.Hang,
        };
    }

    /// <summary>Reads <c>drop-cap</c> of a house style.</summary>
    public static DropCapStyle DropCap(ValueReader values, YamlNode? node)
    {
        var standard = new DropCapStyle();
        if (values.Map(node, "the drop cap", KnownKeys.DropCap) is not { } map) return standard;
        return new DropCapStyle
        {
            Rows = values.DropCapRows(map.Find("rows")) ?? standard.Rows,
            Font = values.Text(map.Find("font")),
            Ink = values.Ink(map.Find("ink")),
            Gap = values.Ems(map.Find("gap")) ?? standard.Gap,
        };
    }
}
