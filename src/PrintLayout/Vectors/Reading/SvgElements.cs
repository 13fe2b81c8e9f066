namespace PrintLayout.Vectors.Reading;

/// <summary>What becomes of the elements of SVG that are no shapes.</summary>
internal static class SvgElements
{
    /// <summary>Whether an element is never seen where it stands: a description, or something that others refer to.</summary>
    /// <param name="name">Its name.</param>
    public static bool IsSilent(string name) => name is "defs" or "title" or "desc" or "metadata" or "style" or "symbol" or "clipPath"
        or "mask" or "linearGradient" or "radialGradient" or "pattern" or "filter" or "marker" or "view" or "font" or "color-profile";

    /// <summary>What is said of an element that is not drawn; null for one that is.</summary>
    /// <param name="node">The element.</param>
    public static (string Message, string Hint, bool LosesInk)? FaultOf(SvgNode node) => node.Name switch
    {
        "svg" or "g" or "a" or "use" or "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon" => null,
        "text" or "tspan" or "textPath" or "flowRoot" =>
            ($"<{node.Name}> is not set", "make outlines of it (Illustrator: Create Outlines; Inkscape: Object to Path)", true),
        "image" => ("the picture in the drawing is not placed", "place it as a figure of its own, or trace it to outlines", true),
        "foreignObject" => ("<foreignObject> is not drawn", "draw it in outlines", true),
        "switch" => ("<switch> is not drawn", "keep the drawing that is meant, without <switch>", true),
        "script" => ("<script> is not run", "take it out", false),
        "animate" or "animateTransform" or "animateMotion" or "animateColor" or "set" or "discard" =>
            ($"<{node.Name}> is not shown; the drawing stands as it is written", "take it out", false),
        _ => ($"<{SvgCascade.Short(node.Name)}> is not drawn", "draw it in outlines", true),
    };
}
