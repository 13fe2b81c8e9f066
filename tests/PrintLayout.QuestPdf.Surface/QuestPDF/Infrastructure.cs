namespace QuestPDF.Infrastructure
{
    // The members of QuestPDF 2026.7 that the bridge uses, with what its documentation says of their form; they record what they are told.
    public interface IContainer;

    public interface IDocument;

    public interface IDocumentContainer;

    public enum Unit
    {
        Point,
        Meter,
        Centimetre,
        Millimetre,
        Feet,
        Inch,
        Mil,
    }

    public enum LicenseType
    {
        Community,
        Professional,
        Enterprise,
    }

    public class DocumentMetadata
    {
        public string? Title { get; set; }

        public DateTimeOffset CreationDate { get; set; }

        public DateTimeOffset ModifiedDate { get; set; }
    }
}

namespace QuestPDF
{
    using QuestPDF.Infrastructure;

    public static class Settings
    {
        public static LicenseType? License { get; set; }
    }
}
