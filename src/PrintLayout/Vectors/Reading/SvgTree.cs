using System.Xml;

namespace PrintLayout.Vectors.Reading;

/// <summary>
/// Reads the elements of a file, within limits. Nothing outside the file is opened, and no entity is expanded: a document type, as drawing
/// programs write one, is passed over.
/// </summary>
internal static class SvgTree
{
    /// <summary>The namespace of SVG.</summary>
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const string Links = "http://www.w3.org/1999/xlink";

    /// <summary>Reads a file.</summary>
    /// <param name="data">The file.</param>
    /// <param name="fault">Why it cannot be read, and where; null on success.</param>
    /// <param name="isTooLarge">Whether that is a limit.</param>
    public static SvgNode? Read(byte[] data, out string? fault, out bool isTooLarge)
    {
        (fault, isTooLarge) = (null, false);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersFromEntities = 1,
            MaxCharactersInDocument = ArtLimits.FileBytes,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(data, writable: false), settings);
            var root = Read(reader, out var limit);
            (fault, isTooLarge) = limit is not null ? (limit, true) : root is null ? ("it has no element svg", false) : (null, false);
            return limit is null ? root : null;
        }
        catch (XmlException e)
        {
            fault = FormattableString.Invariant($"line {e.LineNumber}, column {e.LinePosition}: it is no sound XML");
            return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.Text.DecoderFallbackException)
        {
            // An encoding that is not known, or bytes that are not of it.
            fault = "its encoding cannot be read";
            return null;
        }
    }

    private static SvgNode? Read(XmlReader reader, out string? limit)
    {
        limit = null;
        var open = new Stack<SvgNode>();
        SvgNode? root = null;
        var (elements, attributes) = (0, 0);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    elements++;
                    attributes += reader.AttributeCount;
                    if (elements > ArtLimits.Elements) limit = FormattableString.Invariant($"has more than {ArtLimits.Elements} elements");
                    if (attributes > ArtLimits.Attributes) limit = "has more than a million attributes";
                    if (open.Count >= ArtLimits.Depth) limit = FormattableString.Invariant($"is more than {ArtLimits.Depth} deep");
                    if (limit is not null) return null;
                    var isEmpty = reader.IsEmptyElement;
                    var node = Node(reader);
                    if (open.TryPeek(out var parent)) parent.Add(node);
                    else if (node.Name != "svg") return null;
                    root ??= node;
                    if (!isEmpty) open.Push(node);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open.TryPeek(out var style) && style.Name == "style":
                    style.AddText(reader.Value);
                    break;
            }
        }

        return root;
    }

    private static SvgNode Node(XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        // Files written by hand may lack the namespace; browsers do not show them, but what they mean is clear.
        var isSvg = reader.NamespaceURI is Namespace or "";
        var node = new SvgNode(isSvg ? reader.LocalName : string.Empty, place.LineNumber, Math.Max(1, place.LinePosition - 1));
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is "" or Links) node.Set(reader.LocalName, reader.Value);
        }

        reader.MoveToElement();
        return node;
    }
}
