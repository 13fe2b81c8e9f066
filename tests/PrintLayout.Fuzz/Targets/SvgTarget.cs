using System.Text;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Vectors.Reading;

namespace PrintLayout.Fuzz.Targets;

/// <summary>Drawings in SVG.</summary>
public sealed class SvgTarget() : FuzzTarget("svg", ".svg", new TextMutator(Words))
{
    private static readonly string[] Words =
    [
        "<g>", "</g>", "<use href='#a'/>", "<rect width='9' height='9'/>", "<path d='M0 0L9 9'/>", "M0 0", "Z", "A1 2 3 0 1 4 5", "1e7",
        "1e-7", "NaN", "transform='rotate(45)'", "stroke='#000'", "stroke-dasharray='1 2'", "fill-rule='evenodd'", "url(#a)", "&a;",
        "<![CDATA[", "<!DOCTYPE svg>", "viewBox='0 0 1 1'", "id='a'", "<style>.a{fill:red}</style>", "class='a'",
    ];

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        _ = SvgReader.LooksLikeSvg(input);
        var art = SvgReader.Read(input, out var fault, out _);
        Must(art is null != fault is null, "neither drawing nor fault, or both");
        if (art is null) return;
        Must(art is { Width: > 0, Height: > 0 }, "a drawing without size");
        foreach (var shape in art.Shapes)
        {
            Must(shape.Steps.All(step => double.IsFinite(step.To.X) && double.IsFinite(step.To.Y)), "a point that is nowhere");
            Must(shape.Steps is [.., { Verb: PrintLayout.Geometry.PathVerb.Close }], "an outline that is not closed");
        }
    }

    protected override IEnumerable<byte[]> Sound() => new[]
    {
        "<rect x='1' y='2' width='30' height='20' rx='4' fill='#d7000f' stroke='#000' stroke-width='2' stroke-dasharray='4 2'/>",
        "<defs><g id='a'><circle r='5' cx='9' cy='9'/></g></defs><use href='#a' x='5'/><use href='#a' transform='scale(2) rotate(30)'/>",
        "<style>.a{fill:none;stroke:#333;stroke-linejoin:round}</style>"
            + "<path class='a' d='M1 1C9 9 20 3 4 50S1 2 3 4Q5 6 7 8T9 9A5 6 20 1 0 3 3z'/>",
        "<path fill-rule='evenodd' d='M0 0H30V30H0Z M10 10H20V20H10Z'/><polygon points='1,1 5,9 8,2'/><line x2='9' y2='9' stroke='red'/>",
    }.Select(content => Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>\n{content}\n</svg>"));
}
