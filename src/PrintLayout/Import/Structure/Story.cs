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

    private const int MostHeadLines = 40;
    private readonly HashSet<Repair> _doubts = [];

    /// <summary>Adds a line to the kicker. No head has so many lines as to take time with their square; what is more is text.</summary>
    public void AddKicker(Element line, bool isSpaced = true) => Kicker = Longer(Kicker, line, isSpaced);

    /// <summary>Adds a line to the deck.</summary>
    public void AddDeck(Element line) => Deck = Longer(Deck, line, isSpaced: true);

    /// <summary>Adds a doubt, once.</summary>
    public void AddDoubt(Repair doubt)
    {
        if (_doubts.Add(doubt)) Repairs.Add(doubt);
    }

    private Passage Longer(Passage? head, Element line, bool isSpaced)
    {
        if (head is null) return line.Text;
        if (head.Ranges.Length < MostHeadLines) return isSpaced ? head.AppendSpaced(line.Text) : head.Append(line.Text);
        Body.Add(line with { Kind = ElementKind.Paragraph });
        return head;
    }

    /// <summary>Takes a jump line; a second one stays a paragraph and is reported.</summary>
    public void SetJump(Element element)
    {
        var isFrom = element.Kind == ElementKind.JumpFrom;
        if ((isFrom ? ContinuedFrom : ContinuedOn) is not null)
        {
            Flag(Certainty.Guess, "second-jump", element.Text.Start, isFrom ? "continued-from" : "continued-on",
                $"the story has a second jump line, “{element.Text.Text}”; it was left as a paragraph");
            Body.Add(element with { Kind = ElementKind.Paragraph, Text = element.Page! });
        }
        else if (isFrom)
        {
            ContinuedFrom = element.Page;
        }
        else
        {
            ContinuedOn = element.Page;
        }
    }

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
