using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Content;

/// <summary>Writes outlines with the path construction operators (ISO 32000-1 §8.5.2).</summary>
internal static class PathPainting
{
    /// <summary>Writes an outline, without the operator that fills it or clips to it.</summary>
    /// <param name="content">Where the operators go.</param>
    /// <param name="steps">The outline, from the top left corner of the media box, y down.</param>
    /// <param name="pageHeight">Height of the media box.</param>
    public static void Write(ByteBuffer content, ImmutableArray<PathStep> steps, Pt pageHeight)
    {
        foreach (var step in steps)
        {
            switch (step.Verb)
            {
                case PathVerb.Move or PathVerb.Line:
                    Point(step.To);
                    content.Write(step.Verb == PathVerb.Move ? "m\n"u8 : "l\n"u8);
                    break;
                case PathVerb.Curve:
                    Point(step.First);
                    Point(step.Second);
                    Point(step.To);
                    content.Write("c\n"u8);
                    break;
                case PathVerb.Close:
                    content.Write("h\n"u8);
                    break;
            }
        }

        void Point(PtPoint point)
        {
            PdfToken.WriteOperand(content, point.X);
            PdfToken.WriteOperand(content, pageHeight - point.Y);
        }
    }
}
