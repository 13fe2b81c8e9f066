using PrintLayout.Plan.Styles;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading;

/// <summary>Reads what a house style wants of pages that are made up for it (<c>makeup</c>).</summary>
internal static class MakeupStyleReader
{
    /// <summary>Reads it; what is not given stays as it is by standard.</summary>
    /// <param name="values">Reads values and reports what is wrong with them.</param>
    /// <param name="node">The node; null for none.</param>
    public static MakeupStyle Read(ValueReader values, YamlNode? node)
    {
        var standard = MakeupStyle.Standard;
        if (values.Map(node, "the wishes for make-up", KnownKeys.Makeup) is not { } map) return standard;
        return new MakeupStyle
        {
            LeastLeg = Number("least-leg", 1) ?? standard.LeastLeg,
            MostLeg = Number("most-leg", 1) ?? standard.MostLeg,
            LeastMeasure = Number("least-measure", 1) ?? standard.LeastMeasure,
            MostMeasure = Number("most-measure", 1) ?? standard.MostMeasure,
            ShortLegRow = Number("short-leg-row", 0) ?? standard.ShortLegRow,
            LongLegRow = Number("long-leg-row", 0) ?? standard.LongLegRow,
            StripTenth = Number("strip-tenth", 0) ?? standard.StripTenth,
            SingleColumn = Number("single-column", 0) ?? standard.SingleColumn,
            RankBelow = Number("rank-below", 0) ?? standard.RankBelow,
            RankBehind = Number("rank-behind", 0) ?? standard.RankBehind,
            LeadNotAtTop = Number("lead-not-at-top", 0) ?? standard.LeadNotAtTop,
            BumpPoint = Number("bump-point", 0) ?? standard.BumpPoint,
            CutAcross = Number("cut-across", 0) ?? standard.CutAcross,
            CutDown = Number("cut-down", 0) ?? standard.CutDown,
            LadderInversion = Number("ladder-inversion", 0) ?? standard.LadderInversion,
            GreyRow = Number("grey-row", 0) ?? standard.GreyRow,
            RivalFigures = Number("rival-figures", 0) ?? standard.RivalFigures,
            BrokenKeep = Number("broken-keep", 0) ?? standard.BrokenKeep,
            NarrowFigure = Number("narrow-figure", 0) ?? standard.NarrowFigure,
            LostHeadline = Number("lost-headline", 0) ?? standard.LostHeadline,
            RaggedHead = Number("ragged-head", 0) ?? standard.RaggedHead,
            WeakLead = Number("weak-lead", 0) ?? standard.WeakLead,
            InFold = Number("in-fold", 0) ?? standard.InFold,
            FigureUnderText = Number("figure-under-text", 0) ?? standard.FigureUnderText,
            PlainForm = Number("plain-form", 0) ?? standard.PlainForm,
            PartialHead = Number("partial-head", 0) ?? standard.PartialHead,
            FigureFirst = Number("figure-first", 0) ?? standard.FigureFirst,
            SideHead = Number("side-head", 0) ?? standard.SideHead,
            InsetHead = Number("inset-head", 0) ?? standard.InsetHead,
            LWrap = Number("l-wrap", 0) ?? standard.LWrap,
            VerticalHead = Number("vertical-head", 0) ?? standard.VerticalHead,
            Box = Number("box", 0) ?? standard.Box,
            Jump = Number("jump", 0) ?? standard.Jump,
            OtherPlace = Number("other-place", 0) ?? standard.OtherPlace,
        };

        int? Number(string key, int least) => values.Count(map.Find(key), least, CostStyle.Most);
    }
}
