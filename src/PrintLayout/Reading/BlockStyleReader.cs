using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;
using PrintLayout.Plan.Styles.Elements;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading;

/// <summary>Reads how lists, the first character of a story, pictures, tables, charts and boxes look.</summary>
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

    /// <summary>Reads <c>figures</c> of a house style.</summary>
    public static FigureStyle Figures(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "the figures", KnownKeys.Figures) is not { } map) return new FigureStyle();
        return new FigureStyle
        {
            Caption = values.Choice(map.Find("caption"), KnownWords.CaptionPlaces) ?? CaptionPlace.Below,
            IsCreditInline = values.Choice(map.Find("credit"), KnownWords.CreditPlaces) ?? false,
            PortraitRows = values.Rows(map.Find("portrait"), 3) ?? new FigureStyle().PortraitRows,
        };
    }

    /// <summary>Reads <c>pictures</c> of a house style.</summary>
    public static PictureStyle Pictures(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "the pictures", KnownKeys.Pictures) is not { } map) return new PictureStyle();
        return new PictureStyle
        {
            ConvertsCmyk = values.Choice(map.Find("cmyk"), KnownWords.CmykWays) ?? false,
            CmykProfile = values.FilePath(map.Find("cmyk-profile")),
        };
    }

    /// <summary>Reads <c>tables</c> of a house style.</summary>
    public static TableStyle Tables(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "the tables", KnownKeys.Tables) is not { } map) return new TableStyle();
        return new TableStyle
        {
            Rule = values.RuleWeight(map.Find("rule")),
            HeadRule = values.RuleWeight(map.Find("head-rule")),
            RowRule = values.RuleWeight(map.Find("row-rule")) ?? Pt.Zero,
            HeadTint = values.TintInk(map.Find("head-tint")),
            StripeTint = values.TintInk(map.Find("stripe-tint")),
        };
    }

    /// <summary>Reads <c>ads</c> of a house style.</summary>
    public static AdStyle Ads(ValueReader values, YamlNode? node)
    {
        var standard = new AdStyle();
        if (values.Map(node, "the advertisements", KnownKeys.StyleAds) is not { } map) return standard;
        return new AdStyle
        {
            Place = values.Choice(map.Find("place"), KnownWords.AdPlaces) ?? standard.Place,
            Tolerance = values.Length(map.Find("tolerance"), zero: true) is { } tolerance ? Mm.FromPt(tolerance) : standard.Tolerance,
            RefusesOtherSizes = values.Choice(map.Find("other-size"), KnownWords.OtherSizes) ?? standard.RefusesOtherSizes,
            Mark = values.Choice(map.Find("mark"), KnownWords.AdMarks) ?? standard.Mark,
            Inset = values.Ems(map.Find("inset")) ?? standard.Inset,
        };
    }

    /// <summary>Reads <c>charts</c> of a house style.</summary>
    public static ChartStyle Charts(ValueReader values, YamlNode? node)
    {
        var standard = new ChartStyle();
        if (values.Map(node, "the charts", KnownKeys.Charts) is not { } map) return standard;
        ImmutableArray<CmykValue> inks = [.. values.Items(map.Find("inks"), "the inks").Select(values.Ink).OfType<CmykValue>()];
        return new ChartStyle
        {
            Inks = inks.IsEmpty ? standard.Inks : inks,
            Axis = values.RuleWeight(map.Find("axis")) ?? standard.Axis,
            Grid = values.RuleWeight(map.Find("grid")) ?? standard.Grid,
            Curve = values.RuleWeight(map.Find("curve")) ?? standard.Curve,
        };
    }

    /// <summary>Reads <c>boxes</c> of a house style: what holds for all, then what each kind has otherwise.</summary>
    public static BoxStyles Boxes(ValueReader values, YamlNode? node)
    {
        var standard = new BoxStyles();
        if (values.Map(node, "the boxes", KnownKeys.Boxes) is not { } map) return standard;
        var all = Box(values, map, standard.Facts);
        var frame = map.Find("frame") is null ? standard.Quote.Frame : all.Frame;
        return new BoxStyles
        {
            Facts = Kind("facts", all),
            Note = Kind("note", all),
            Links = Kind("links", all),
            Quote = Kind("quote", all with { Frame = frame }),
        };

        BoxStyle Kind(string key, BoxStyle general) =>
            values.Map(map.Find(key), "the boxes of a kind", KnownKeys.BoxKind) is { } own ? Box(values, own, general) : general;
    }

    private static BoxStyle Box(ValueReader values, YamlMap map, BoxStyle standard) => new()
    {
        Frame = values.Choice(map.Find("frame"), KnownWords.BoxFrames) ?? standard.Frame,
        Corner = map.Find("corners") is { } corners ? CornerReader.Read(values, corners, BorderForm.Frame) : standard.Corner,
        Tint = values.TintInk(map.Find("tint")) ?? standard.Tint,
        Inset = values.Ems(map.Find("inset")) ?? standard.Inset,
    };
}
