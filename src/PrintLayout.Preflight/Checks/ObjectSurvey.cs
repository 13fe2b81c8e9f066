using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Checks;

/// <summary>
/// Examines every object that can be reached from the catalog, or from what one page draws, and reports kinds that a press cannot take. The
/// logical structure is skipped, because it holds nothing that is drawn or executed.
/// </summary>
internal sealed class ObjectSurvey(PdfObjects file, PreflightOptions options, FindingSink findings)
{
    private static readonly HashSet<string> Actions = new(StringComparer.Ordinal)
    {
        "GoTo", "GoToR", "GoToE", "Launch", "URI", "Named", "JavaScript", "SubmitForm", "ResetForm", "ImportData", "Hide", "SetOCGState",
        "Rendition", "Trans", "GoTo3DView", "Movie", "Sound", "Thread",
    };

    private readonly HashSet<IToken> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<IToken> _next = [];

    /// <summary>Runs it.</summary>
    /// <param name="only">The page of which what it draws is examined; null for the whole file.</param>
    public void Run(PdfPage? only)
    {
        CheckCatalog();
        var looked = 0;
        foreach (var token in only is null ? [file.Catalog] : DrawnBy(only)) _next.Push(token);
        while (_next.TryPop(out var token))
        {
            if (++looked > options.Limits.Values)
            {
                findings.Add(PreflightRules.Limits, "the file has more values than the limit");
                return;
            }

            switch (file.Resolve(token))
            {
                case ArrayToken array when _seen.Add(array):
                    foreach (var item in array.Data) Push(item);
                    break;
                case DictionaryToken dictionary when _seen.Add(dictionary):
                    Look(dictionary, isStream: false);
                    break;
                case StreamToken stream when _seen.Add(stream):
                    Look(stream.StreamDictionary, isStream: true);
                    break;
            }
        }
    }

    // Not the page itself: it names the node above, and by that all the others.
    private static IEnumerable<IToken> DrawnBy(PdfPage page)
    {
        if (page.Resources is { } resources) yield return resources;
        foreach (var key in new[] { "Contents", "Group" })
        {
            if (page.Dictionary.Data.TryGetValue(key, out var token)) yield return token;
        }
    }

    private void Push(IToken token)
    {
        if (token is ArrayToken or DictionaryToken or IndirectReferenceToken or StreamToken) _next.Push(token);
    }

    private void CheckCatalog()
    {
        if (file.Dictionary(file.Catalog, "AcroForm") is not null) findings.Add(PreflightRules.Forms, "the catalog has a form");
        if (file.Dictionary(file.Catalog, "OCProperties") is not null) findings.Add(PreflightRules.Layers, "the catalog has layers");
        if (file.Entry(file.Dictionary(file.Catalog, "Names"), "JavaScript") is not null)
            findings.Add(PreflightRules.Actions, "the catalog names scripts");
    }

    private void Look(DictionaryToken dictionary, bool isStream)
    {
        foreach (var (key, value) in dictionary.Data)
        {
            if (key != "StructTreeRoot") Push(value);
        }

        var kind = file.Name(dictionary, "S");
        if (kind is not null && Actions.Contains(kind) && file.Name(dictionary, "Type") is null or "Action")
            findings.Add(PreflightRules.Actions, $"there is an action of kind {kind}");
        if (dictionary.Data.ContainsKey("EF")) findings.Add(PreflightRules.EmbeddedFiles, "a file is embedded");
        if (isStream) LookAtStream(dictionary);
        // A soft mask has an entry TR too, but it is not a transfer function of the press (§11.6.5.2).
        var mayBeState = dictionary.Data.ContainsKey("TR") || dictionary.Data.ContainsKey("TR2") || dictionary.Data.ContainsKey("HT");
        if (mayBeState && kind is not ("Alpha" or "Luminosity")) LookAtState(dictionary);
        if (dictionary.Data.ContainsKey("HalftoneType")
            && file.Entry(dictionary, "TransferFunction") is not (null or NameToken { Data: "Identity" }))
            findings.Add(PreflightRules.Transfer, "a halftone has a transfer function");
        if (dictionary.Data.ContainsKey("HalftoneType") && dictionary.Data.ContainsKey("HalftoneName"))
            findings.Add(PreflightRules.HalftoneName, "a halftone is known by a name");
    }

    private void LookAtStream(DictionaryToken dictionary)
    {
        if (dictionary.Data.ContainsKey("F")) findings.Add(PreflightRules.External, "the data of a stream is in another file");
        if (dictionary.Data.ContainsKey("OPI")) findings.Add(PreflightRules.External, "an object names another by OPI");
        if (dictionary.Data.ContainsKey("Alternates")) findings.Add(PreflightRules.External, "an image has alternates");
        if (dictionary.Data.ContainsKey("Ref") && file.Name(dictionary, "Subtype") == "Form")
            findings.Add(PreflightRules.External, "a form stands for a page of another file");
        if (file.Name(dictionary, "Subtype") == "PS" || file.Name(dictionary, "Subtype2") == "PS")
            findings.Add(PreflightRules.PostScript, "there is an XObject of PostScript");
        foreach (var filter in file.Names(file.Entry(dictionary, "Filter")))
        {
            if (filter is "LZWDecode" or "LZW") findings.Add(PreflightRules.Lzw, "a stream is packed with LZW");
            else if (filter is "JPXDecode" or "JBIG2Decode") findings.Add(PreflightRules.NewCodings, $"an image is packed with {filter}");
        }

        if (file.Name(dictionary, "Subtype") == "Image" && file.Number(dictionary, "BitsPerComponent") is 16)
            findings.Add(PreflightRules.SixteenBit, "an image has 16 bits a component");
    }

    private void LookAtState(DictionaryToken state)
    {
        if (file.Entry(state, "TR") is not null || file.Entry(state, "TR2") is not (null or NameToken { Data: "Default" }))
            findings.Add(PreflightRules.Transfer, "a graphics state has a transfer function");
        if (file.Entry(state, "HT") is not (null or NameToken { Data: "Default" }))
            findings.Add(PreflightRules.Halftones, "a graphics state has a halftone of its own");
    }
}
