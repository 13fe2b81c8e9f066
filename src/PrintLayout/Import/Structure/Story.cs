using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;

namespace PrintLayout.Import.Structure;

/// <summary>A story while it is assembled.</summary>
internal sealed class Story
{
    /// <summary>Section label with its pinyin.</summary>
    public Element? Section { get; set; }

    /// <summary>Line above the headline (引题).</summary>
    public Passage? Kicker { get; set; }

    /// <summary>The headline; null while none is found.</summary>
    public Passage? Headline { get; set; }

    /// <summary>Line below the headline (副题).</summary>
    public Passage? Deck { get; set; }

    /// <summary>Names of the authors, and whether each is uncertain.</summary>
    public List<(Passage Name, bool IsUncertain)> Bylines { get; } = [];

    /// <summary>The complete bylines, with their marks and brackets.</summary>
    public List<Passage> BylineLines { get; } = [];

    /// <summary>Credits with their captions, each with the number of body elements before it.</summary>
    public List<(Element Credit, int Before)> Figures { get; } = [];

    /// <summary>Page from which the story continues (上接).</summary>
    public Passage? ContinuedFrom { get; set; }

    /// <summary>Page on which the story continues (下转).</summary>
    public Passage? ContinuedOn { get; set; }

    /// <summary>Elements of the body, in order. A <see cref="ElementKind.Heading"/> among them is a crosshead.</summary>
    public List<Element> Body { get; } = [];

    /// <summary>The repairs and doubtful places of the story.</summary>
    public List<Repair> Repairs { get; } = [];

    /// <summary>Whether a byline has ended the text.</summary>
    public bool IsClosed { get; set; }

    /// <summary>UTF-16 index in the source at which the story starts.</summary>
    public int Start { get; set; }

    /// <summary>Adds the names of a byline.</summary>
    public void AddByline(Element byline, bool isUncertain)
    {
        BylineLines.Add(byline.Text);
        foreach (var name in byline.Names) Bylines.Add((name, isUncertain));
    }

    /// <summary>Adds a repair or a doubtful place.</summary>
    public void Flag(Certainty certainty, string rule, int offset, string key, string message) =>
        Repairs.Add(new Repair(certainty, rule, offset, key, message));
}
